const line = '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326';
console.log({ ...line.match(/^(?<ip>\S+) \S+ (?<user>\S+) \[(?<time>[^\]]+)\] "(?<method>\w+) (?<path>\S+) [^"]*" (?<status>\d+) (?<size>\d+)$/).groups });
