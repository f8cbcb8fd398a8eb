# a comment of a shell or of Python
//< error[B0002] the character `#` begins no token of JavaScript
const limit = 3;
