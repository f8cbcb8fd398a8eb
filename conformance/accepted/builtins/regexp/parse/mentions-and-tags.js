const text = "Hi @ann, meet @bob_2! #Intro #2024 mail me@x.org";
console.log(text.match(/(?<!\w)@\w+/g), text.match(/(?<!\w)#(?:\w*[a-z]\w*)/gi), text.replace(/[\w.]+@[\w.]+/g, "<mail>"));
