console.log(JSON.stringify({ r: /a/g, list: [/b/] }), JSON.stringify("a".match(/(a)/)), JSON.stringify(Object.assign(/a/, { x: 1 })));
