console.log(/[/]/.test("/"), /[/]/.source, /\//.source, "a/b".split(/[/]/));
