console.log(/[\w-.]/.exec("-")[0], /[+-\d]/.exec("-")[0], /[\d-\w]/.test("-"));
