const text = "first line\nsecond line\n\nlast";
console.log(text.match(/^.+$/gm), text.match(/^$/gm).length, text.match(/\w+$/gm), text.match(/[^\n]+/g).length);
