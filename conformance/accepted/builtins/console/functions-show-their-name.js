const o = { m() {}, arrow: () => {}, f: function () {}, named: function own() {} };
console.log(() => {}, function () {}, function f() {}, o, [() => {}], Math.max, [].map);
const withProps = () => {};
withProps.x = 1;
console.log(withProps, { withProps });
