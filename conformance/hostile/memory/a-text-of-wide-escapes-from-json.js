// ends: completed
JSON.parse(`"${"\\u4e2d".repeat(600000)}"`);
