// ends: uncaught SyntaxError
JSON.parse("[".repeat(250000));
