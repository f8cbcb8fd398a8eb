const url = new URL("http://a.b");
Object.defineProperty(url, "searchParams", { value: 1 });
console.log(url);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
