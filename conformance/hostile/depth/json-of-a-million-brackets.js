// ends: uncaught SyntaxError
JSON.parse("[".repeat(1000000));
