// ends: limit steps
JSON.stringify({ get x() { for (;;); } });
