const o = { [/a/g]: 1 };
console.log(Object.keys(o), o["/a/g"], /a/ + /b/, `${[/x/, /y/]}`, isNaN(/a/), typeof /a/, !!/a/, !/a/);
