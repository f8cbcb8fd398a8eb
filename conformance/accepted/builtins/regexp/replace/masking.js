console.log("ann@example.com".replace(/^(.).*(@.*)$/, "$1***$2"), "tel 06-12345678".replace(/\d(?=(?:\D*\d){2})/g, "#"), "secret=abc; token=xyz".replace(/(secret|token)=([^;]+)/g, "$1=***"));
