const parse = (text) => Object.fromEntries([...text.matchAll(/([^?&=]+)=([^&]*)/g)].map(([, key, value]) => [key, value.replace(/\+/g, " ")]));
console.log(parse("?a=1&b=two+words&c=&d=x"), parse(""));
