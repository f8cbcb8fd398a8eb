const time = /^(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::(?<s>[0-5]\d))?\s*(?<half>[ap]m)?$/i;
for (const text of ["9:30", "23:59:59", "12:00 PM", "24:00", "1:5"]) console.log(text, { ...time.exec(text)?.groups });
