// ends: limit memory
JSON.parse(`"${"\\\\".repeat(3800000)}"`);
