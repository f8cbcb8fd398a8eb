console.log(new Set([1, 2, 3, 4, 5]).intersection(new Set([5, 3, 1])), new Set([5, 3, 1]).intersection(new Set([1, 2, 3, 4, 5])), new Set([3, 1]).union(new Set([2, 1])));
