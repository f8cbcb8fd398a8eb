// ends: completed
JSON.parse(`["${"中".repeat(900000)}","${"é".repeat(900000)}"]`);
