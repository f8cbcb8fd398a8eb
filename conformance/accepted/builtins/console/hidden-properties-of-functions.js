function Plain() {}
console.log("%o", Plain);
console.log("%o", { nested: [function () {}, () => 1], method() {} });
Plain.own = 1;
console.log("%o", Plain);
Plain.prototype;
console.log("%o", [[[[Plain]]]]);
console.log("%o", [[[[function () {}]]]]);
console.log("%o", [[[function () {}]]]);
