for (const text of ["Jan 1 2020", "1 January 2020", "January 2020", "2020 Jan 5", "Thu, 01 Jan 1970 00:00:00 GMT", "Thu Jan 01 1970 00:00:00 GMT+0100 (CET)", "1/2/2020", "1/2/24", "1/2/50", "1/2", "13/1/2020", "2020/1/2",
  "31 Feb 2020", "32 Jan 2020", "Jan 1 2020 5 PM", "Jan 1 2020 5:30 pm", "Jan 1 2020 12 am", "Jan 1 2020 13:00 PM", "Jan 1 2020 10:20:30.5", "Jan 1 2020 10:20:30 EST", "Jan 1 2020 10:20 GMT-5:30", "Jan 1 2020 10:20 +0530", "Jan 1 2020 10:20 Z",
  "foo 2024", "foo2024", "2024 foo", "(comment) 2024", "2024 (a(b)c) Mar", "Sept 5 2024", "Ja 5 2024", "12:30", "10::20 Jan 1 2000", "5", "32", "100", "1e3", "-5", "--5", "Jan 1 2020 ) ", "Jan 1 2020 10:20 UTC+12345", "Jan-1-2020", "1-1-2020", "2020-01-01T", "T5", "Monday", "", "\u20ac 5", "0005"]) {
  console.log(JSON.stringify(text), Date.parse(text));
}
console.log(Date.parse(), Date.parse(5), Date.parse(null), Date.parse({ toString: () => "2020" }), Date.parse.length);
