// ends: any
new Array(4e9).forEach(() => {});
