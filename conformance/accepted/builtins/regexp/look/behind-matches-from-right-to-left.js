console.log("1053".match(/(?<=(\d+)(\d+))$/), "1053".match(/^(\d+)(\d+)$/), "abb".match(/(?<=(b)\1)$/), "abab".match(/(?<=\1(ab))$/), "aab".match(/(?<=(a|aa)b)/));
