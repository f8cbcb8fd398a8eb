const date = /(?<year>\d{4})-(?<year>\d{2})/;
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[B0015] the pattern is no regular expression
