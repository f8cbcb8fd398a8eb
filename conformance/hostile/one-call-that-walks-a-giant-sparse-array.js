// ends: limit steps
new Array(4e9).forEach(() => {});
