console.log(/a(?-i:b)/i.test('Ab'));
//          ^^^^^^^^^^^ error[B0299] Becket does not run `(?-i:` where case is ignored
