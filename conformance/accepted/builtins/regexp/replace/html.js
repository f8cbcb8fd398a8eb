const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
console.log(escape('<a href="x&y">'), "<p>Hi <b>you</b></p>".replace(/<[^>]*>/g, ""), "a<br/>b<br>c".split(/<br\s*\/?>/));
