// ends: limit
Math.max(...new Array(1e8));
