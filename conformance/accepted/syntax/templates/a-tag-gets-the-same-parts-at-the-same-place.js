const tag = (parts) => parts;
const here = () => tag`x${0}`;
console.log(here() === here(), here() === tag`x${0}`);
