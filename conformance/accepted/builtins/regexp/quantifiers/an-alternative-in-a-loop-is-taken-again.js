console.log("abac".match(/(?:a|ab)(?:c|bac)/)[0], "aXaYaZ".match(/(?:a[XY])+(?:aZ)?/)[0], "foofoobar".match(/^(?:foo|foobar)+$/), "foofoobar".match(/^(?:foobar|foo)+$/)[0]);
