console.log(JSON.stringify(`a
b`), `x
`.length);
