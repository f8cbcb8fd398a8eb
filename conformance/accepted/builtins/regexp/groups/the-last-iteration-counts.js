console.log("abc".match(/(?:(\w))+/)[1], "a,b,c".match(/(?:(\w),?)*/)[1], "1a2b".match(/(?:(\d)(\w))*/).slice(1), "ab".match(/(?:(a)|(b))+/).slice(1));
