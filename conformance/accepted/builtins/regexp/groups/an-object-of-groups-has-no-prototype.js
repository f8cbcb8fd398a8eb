const m = "a".match(/(?<x>a)(?<y>b)?/);
console.log(Object.keys(m.groups), m.groups.toString, m.groups.y, "y" in m.groups, "a".match(/a/).groups);
