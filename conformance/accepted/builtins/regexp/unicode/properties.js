console.log("aÄβЖ1٣".match(/\p{L}/gu), "aÄ1٣½".match(/\p{Nd}/gu), "aÄβ".match(/\p{Lu}/gu), "αβγ abc".match(/\p{Script=Greek}+/u)[0], "a b\u3000".match(/\p{White_Space}/gu).length);
