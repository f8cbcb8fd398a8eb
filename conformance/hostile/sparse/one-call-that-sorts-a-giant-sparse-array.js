// ends: completed
new Array(4e9).sort();
