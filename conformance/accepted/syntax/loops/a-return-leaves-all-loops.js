const find = (rows, x) => { for (const row of rows) for (let i = 0; i < row.length; i++) while (true) { if (row[i] === x) return [row, i]; break; } return null; };
console.log(find([[1, 2], [3, 4]], 3), find([[1]], 9));
