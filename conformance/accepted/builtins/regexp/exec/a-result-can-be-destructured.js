const [, key, value] = /(\w+)=(\w+)/.exec("a=b");
const {
  groups: { first, second = "none" },
} = /(?<first>a)(?<second>b)?/.exec("a");
console.log(key, value, first, second);
