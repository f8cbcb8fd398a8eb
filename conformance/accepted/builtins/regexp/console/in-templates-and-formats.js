console.log(`${/a/g}`, "r: " + /b/, "%s and %s", /c/, /d/g);
console.log("%d %i %j", /a/, /b/, /c/);
