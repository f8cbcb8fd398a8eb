// The default export of an expression: an anonymous function or class is named "default".
export default class { static shown = console.log("the class is evaluated", this?.name); }
console.log("after the class");
