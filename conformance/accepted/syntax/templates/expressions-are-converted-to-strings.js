console.log(`${1}${true}${null}${undefined}${[1, [2, 3]]}${{}}${-0}${1e21}${"s"}`);
