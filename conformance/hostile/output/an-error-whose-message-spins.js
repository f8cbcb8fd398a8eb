// ends: uncaught
throw { get message() { for (;;); }, toString() { for (;;); } };
