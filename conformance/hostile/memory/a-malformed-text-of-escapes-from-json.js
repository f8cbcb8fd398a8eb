// ends: uncaught SyntaxError
JSON.parse(`"${"\\n".repeat(1900000)}\\x"`);
