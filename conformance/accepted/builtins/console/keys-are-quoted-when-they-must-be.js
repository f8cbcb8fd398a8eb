console.log({ plain: 1, $ok_1: 2, "with space": 3, "a-b": 4, 5: 5, "5a": 6, "": 7, "it's": 8, é: 9, "new\nline": 10 });
