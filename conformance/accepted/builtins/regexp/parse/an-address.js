const url = /^(?<scheme>[a-z][a-z0-9+.-]*):\/\/(?:(?<user>[^@/]+)@)?(?<host>[^:/?#]+)(?::(?<port>\d+))?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$/i;
for (const text of ["https://ann@shop.example.com:8443/a/b?x=1#top", "http://localhost", "nope"]) console.log(text.match(url)?.groups);
