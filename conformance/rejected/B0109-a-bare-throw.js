const f = () => { throw
//                ^^^^^ error[B0109] a line ends after `throw`
};
