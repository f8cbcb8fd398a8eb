console.log("2024-05".replace(/(?<y>\d+)-(?<m>\d+)/, "$<m>/$<y>"), "a".replace(/(?<x>a)/, "$<y>|$<x|$<>"), "a".replace(/(a)/, "$<x>"), "b".replace(/(?<x>a)?b/, "[$<x>]"));
