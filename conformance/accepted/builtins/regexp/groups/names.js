const { groups } = "2024-05-17".match(/(?<year>\d+)-(?<month>\d+)-(?<day>\d+)/);
console.log(groups.year, groups.month, groups.day, Object.keys(groups), groups);
