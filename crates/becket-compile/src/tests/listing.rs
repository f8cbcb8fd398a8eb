//! Listings by construct: one snapshot each. A change here is a change of all blobs: read it as if someone else had made it.

use insta::assert_snapshot;

use super::{listed, listed_std};

#[test]
fn a_script_prints() {
    assert_snapshot!(listed("console.log('hi', 1)"), @r#"
    function 0 `` params 0 regs 6
       0  LoadBuiltin r1, console
       1  LoadBuiltin r0, console.log
       2  LoadConst r4, "hi"
       3  LoadInt r5, 1
       4  Call r0, r0(r4..r6)
       5  ReturnUndefined
    "#);
}

#[test]
fn arithmetic_uses_small_operands_and_folds_literals() {
    assert_snapshot!(listed("function f(a, b) { return a + b * 2 - (1 + 2 * 3) % 5 + 'x' + 'y'; }"), @r#"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 regs 4 constructor
       0  MulInt r3, r1, 2
       1  Add r2, r0, r3
       2  LoadInt r3, 7
       3  RemInt r3, r3, 5
       4  Sub r2, r2, r3
       5  LoadConst r3, "x"
       6  Add r2, r2, r3
       7  LoadConst r3, "y"
       8  Add r2, r2, r3
       9  Return r2
    "#);
}

#[test]
fn a_left_operand_is_not_changed_by_what_comes_later() {
    assert_snapshot!(listed("function f(a, b) { return a + (a = 2) + b; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 regs 4 constructor
       0  Move r3, r0
       1  LoadInt r0, 2
       2  Add r2, r3, r0
       3  Add r2, r2, r1
       4  Return r2
    ");
}

#[test]
fn an_assignment_goes_straight_into_its_variable() {
    assert_snapshot!(listed("function f(a) { let b = a.x; b = b || a.y; b = [b, b]; return b; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 1 regs 4 constructor
       0  GetProp r1, r0, .x
       1  Move r2, r1
       2  JumpTrue r2, @4
       3  GetProp r2, r0, .y
       4  Move r1, r2
       5  Move r2, r1
       6  Move r3, r1
       7  NewArrayOf r1, r2..r4
       8  Return r1
    ");
}

#[test]
fn comparisons_branch_by_themselves() {
    assert_snapshot!(listed("function f(a, b) { if (a < b && !(a >= 10)) return 1; if (a == null || b === undefined || 0 < b) return 2; while (a !== b) a++; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 regs 3 constructor
       0  JumpNotLt r0, r1, @4
       1  JumpGeInt r0, 10, @4
       2  LoadInt r2, 1
       3  Return r2
       4  JumpNullish r0, @7
       5  JumpUndefined r1, @7
       6  JumpNotGtInt r1, 0, @11
       7  LoadInt r2, 2
       8  Return r2
       9  Jump @11
      10  Inc r0, r0
      11  JumpStrictNe r0, r1, @10
      12  ReturnUndefined
    ");
}

#[test]
fn fib() {
    assert_snapshot!(listed("function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } console.log(fib(20));"), @"
    function 0 `` params 0 regs 9
       0  Closure r0, function 1
       1  StoreModule r0, slot 0
       2  LoadBuiltin r1, console
       3  LoadBuiltin r0, console.log
       4  LoadModule r4, slot 0
       5  LoadInt r8, 20
       6  Call r4, r4(r8..r9)
       7  Call r0, r0(r4..r5)
       8  ReturnUndefined
    function 1 `fib` params 1 regs 8 constructor
       0  JumpNotLtInt r0, 2, @2
       1  Return r0
       2  LoadModule r2, slot 0
       3  SubInt r6, r0, 1
       4  Call r2, r2(r6..r7)
       5  LoadModule r3, slot 0
       6  SubInt r7, r0, 2
       7  Call r3, r3(r7..r8)
       8  Add r1, r2, r3
       9  Return r1
    ");
}

#[test]
fn a_counting_loop() {
    assert_snapshot!(listed("function f(n) { let sum = 0; for (let i = 0; i < n; i++) { if (i % 3 === 0) continue; if (sum > 1000) break; sum += i; } return sum; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 1 regs 5 constructor
       0  LoadInt r1, 0
       1  LoadInt r2, 0
       2  Jump @9
       3  RemInt r4, r2, 3
       4  JumpStrictEqInt r4, 0, @8
       5  LoadInt r4, 1000
       6  JumpGt r1, r4, @10
       7  Add r1, r1, r2
       8  Inc r2, r2
       9  JumpLt r2, r0, @3
      10  Return r1
    ");
}

#[test]
fn each_iteration_has_its_own_variable() {
    assert_snapshot!(listed("const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i);"), @"
    function 0 `` params 0 regs 7
       0  NewArray r0, 0
       1  LoadInt r1, 0
       2  Jump @7
       3  Move r3, r0
       4  Closure r6, function 1
       5  CallMethod r2, r2(r6..r7), .push  ; fs.push
       6  Inc r1, r1
       7  JumpLtInt r1, 3, @3
       8  ReturnUndefined
    function 1 `` params 0 regs 1 arrow captures r1
       0  LoadCapture r0, c0
       1  Return r0
    ");
}

#[test]
fn closures_share_what_is_assigned() {
    assert_snapshot!(listed("function f() { let n = 0; const step = 2; return () => { n += step; return n; }; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 0 regs 3 constructor
       0  LoadUndefined r1
       1  NewBox r0, r1
       2  LoadInt r1, 0
       3  StoreBox r0, r1
       4  LoadInt r1, 2
       5  Closure r2, function 2
       6  Return r2
    function 2 `` params 0 regs 2 arrow captures r0 r1
       0  LoadCaptureBox r0, c0
       1  LoadCapture r1, c1
       2  Add r0, r0, r1
       3  StoreCaptureBox r0, c0
       4  LoadCaptureBox r0, c0
       5  Return r0
    ");
}

#[test]
fn a_method_is_called_in_place() {
    assert_snapshot!(listed("function f(o, x) { o.list.push(x, 1); return o.get(x + 1)[0].name(); }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 regs 8 constructor
       0  GetProp r3, r0, .list
       1  Move r6, r1
       2  LoadInt r7, 1
       3  CallMethod r2, r2(r6..r8), .push  ; o.list.push
       4  Move r3, r0
       5  GetProp r2, r3, .get
       6  AddInt r6, r1, 1
       7  Call r2, r2(r6..r7)  ; o.get
       8  LoadInt r4, 0
       9  GetElem r3, r2, r4
      10  CallMethod r2, r2(), .name  ; o.get(...)[0].name
      11  Return r2
    ");
}

#[test]
fn optional_chains_end_early() {
    assert_snapshot!(listed("function f(a, x) { (a?.b).c; delete a?.b; if (a?.b.c(++x)) return a?.[x]?.(x); }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 regs 7 constructor
       0  JumpNullish r0, @3
       1  GetProp r3, r0, .b
       2  Jump @4
       3  LoadUndefined r3
       4  GetProp r2, r3, .c
       5  JumpNullish r0, @8
       6  DeleteProp r2, r0, .b
       7  Jump @9
       8  LoadTrue r2
       9  JumpNullish r0, @25
      10  GetProp r3, r0, .b
      11  GetProp r2, r3, .c
      12  Inc r1, r1
      13  Move r6, r1
      14  Call r2, r2(r6..r7)  ; a?.b.c
      15  JumpFalse r2, @25
      16  Move r3, r0
      17  JumpNullish r3, @23
      18  GetElem r2, r3, r1
      19  JumpNullish r2, @23
      20  Move r6, r1
      21  Call r2, r2(r6..r7)  ; a?.[x]
      22  Jump @24
      23  LoadUndefined r2
      24  Return r2
      25  ReturnUndefined
    ");
}

#[test]
fn literals_have_shapes() {
    assert_snapshot!(listed("function f(a, k, rest) { return [{ a, b: 1, m() {} }, { a, ...rest, [k]: a, get g() { return 1; } }, [1, , ...a], `x${a}y${k}`]; }"), @r#"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 3 regs 12 constructor
       0  Move r5, r0
       1  LoadInt r6, 1
       2  Closure r7, function 2
       3  NewObjectOf r4, r5..r8, {a, b, m}
       4  Move r6, r0
       5  NewObjectOf r5, r6..r7, {a}
       6  CopyProps r5, r2
       7  Move r6, r1
       8  ToPropertyKey r6, r6
       9  Move r7, r0
      10  InitElem r5, r6, r7
      11  Closure r6, function 3
      12  LoadConst r7, "g"
      13  SetFunctionName r6, r7, 1
      14  LoadConst r8, "g"
      15  InitGetter r5, r8, r6
      16  LoadInt r7, 1
      17  NewArrayOf r6, r7..r8
      18  AppendHole r6
      19  AppendSpread r6, r0  ; a
      20  LoadConst r8, "x"
      21  ToPart r9, r0
      22  LoadConst r10, "y"
      23  ToPart r11, r1
      24  Concat r7, r8..r12
      25  NewArrayOf r3, r4..r8
      26  Return r3
    function 2 `m` params 0 regs 0 method
       0  ReturnUndefined
    function 3 `` params 0 regs 1 method
       0  LoadInt r0, 1
       1  Return r0
    "#);
}

#[test]
fn destructuring() {
    assert_snapshot!(listed("function f({ a, b: { c = 1 } = {}, ...rest }, [x, , y = a] = []) { [x, y] = [y, x]; return c; }"), @r#"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 2 length 1 regs 12 constructor
       0  CheckObjectCoercible r0  ; a of
       1  Move r7, r0
       2  LoadConst r8, "a"
       3  GetProp r2, r0, .a
       4  LoadConst r9, "b"
       5  GetProp r10, r0, .b
       6  JumpNotUndefined r10, @8
       7  NewObject r10, 0
       8  GetProp r3, r10, .c
       9  JumpNotUndefined r3, @11
      10  LoadInt r3, 1
      11  CopyRest r10, r7..r10
      12  Move r4, r10
      13  JumpNotUndefined r1, @15
      14  NewArray r1, 0
      15  IterInit iter r7, r1
      16  LoadUndefined r5
      17  IterNext r5, iter r7, @18
      18  IterSkip r11, iter r7, @19
      19  LoadUndefined r6
      20  IterNext r6, iter r7, @21
      21  JumpNotUndefined r6, @23
      22  Move r6, r2
      23  IterClose iter r7, 0
      24  Move r7, r6
      25  Move r8, r5
      26  Move r5, r7
      27  Move r6, r8
      28  Return r3
    "#);
}

#[test]
fn finally_is_compiled_once() {
    assert_snapshot!(listed("function f(a) { for (;;) { try { if (a) return 1; break; } catch (e) { a = e; } finally { a(); } } return a; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 1 regs 7 constructor
       0  JumpFalse r0, @4
       1  LoadInt r2, 1
       2  LoadInt r1, 2
       3  Jump @10
       4  LoadInt r1, 3
       5  Jump @10
       6  Move r0, r3
       7  LoadInt r1, 0
       8  Jump @10
       9  LoadInt r1, 1
      10  Move r3, r0
      11  LoadUndefined r4
      12  Call r3, r3()  ; a
      13  JumpStrictEqInt r1, 0, @0
      14  JumpStrictNeInt r1, 2, @16
      15  Return r2
      16  JumpStrictNeInt r1, 3, @18
      17  Jump @20
      18  Throw r2
      19  Jump @0
      20  Return r0
      0..6 -> @6 r3
      0..8 -> @9 r2
    ");
}

#[test]
fn a_for_of_loop_closes_its_iteration() {
    assert_snapshot!(listed("function f(a) { for (const x of a) { if (x) break; if (a.y) return x; a.z(); } }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 1 regs 10 constructor
       0  IterInit iter r1, r0  ; a
       1  IterNext r5, iter r1, @17
       2  JumpFalse r5, @4
       3  Jump @13
       4  GetProp r6, r0, .y
       5  JumpFalse r6, @8
       6  Move r4, r5
       7  Jump @15
       8  Move r7, r0
       9  CallMethod r6, r6(), .z  ; a.z
      10  Jump @1
      11  IterClose iter r1, 1
      12  Throw r4
      13  IterClose iter r1, 0
      14  Jump @17
      15  IterClose iter r1, 0
      16  Return r4
      17  ReturnUndefined
      2..10 -> @11 r4
    ");
}

#[test]
fn for_in_and_switch() {
    assert_snapshot!(listed("function f(o) { for (const k in o) switch (k) { case 'a': return 1; case 2: break; default: o[k] = 0; } }"), @r#"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 1 regs 7 constructor
       0  ForInInit iter r1, r0
       1  ForInNext r4, iter r1, @13
       2  Move r5, r4
       3  LoadConst r6, "a"
       4  JumpStrictEq r5, r6, @7
       5  JumpStrictEqInt r5, 2, @1
       6  Jump @10
       7  LoadInt r6, 1
       8  Return r6
       9  Jump @1
      10  LoadInt r6, 0
      11  SetElem r0, r4, r6
      12  Jump @1
      13  ReturnUndefined
    "#);
}

#[test]
fn module_variables_and_exports() {
    assert_snapshot!(listed("let n = 0; export function bump(by = 1) { return n += by; } export default (event) => bump(event.by);"), @"
    export bump = slot 1
    export default = slot 2
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  StoreModule r0, slot 1
       2  LoadInt r0, 0
       3  StoreModule r0, slot 0
       4  Closure r0, function 2
       5  StoreModule r0, slot 2
       6  ReturnUndefined
    function 1 `bump` params 1 length 0 regs 2 constructor
       0  JumpNotUndefined r0, @2
       1  LoadInt r0, 1
       2  LoadModule r1, slot 0
       3  Add r1, r1, r0
       4  StoreModule r1, slot 0
       5  Return r1
    function 2 `default` params 1 regs 6 arrow
       0  LoadModule r1, slot 1
       1  GetProp r5, r0, .by
       2  Call r1, r1(r5..r6)
       3  Return r1
    ");
}

#[test]
fn too_early_reads_are_checked() {
    assert_snapshot!(listed("{ f(); let x = 1; function f() { return x; } } const c = 1; try { c = 2; } catch {}"), @r#"
    function 0 `` params 0 regs 6
       0  LoadTdz r1
       1  NewBox r0, r1
       2  Closure r1, function 1
       3  Move r2, r1
       4  Call r2, r2()
       5  LoadInt r2, 1
       6  StoreBox r0, r2
       7  LoadInt r0, 1
       8  LoadInt r2, 2
       9  ThrowConstAssign "c"
      10  ReturnUndefined
      8..10 -> @10 r1
    function 1 `f` params 0 regs 1 constructor captures r0
       0  LoadCaptureBox r0, c0
       1  CheckTdz r0, "x"
       2  Return r0
    "#);
}

#[test]
fn calls_with_spread_use_an_array() {
    assert_snapshot!(listed("function f(g, o, a) { g(...a); o.m(1, ...a); new g(...a, 1); new o.C(1); Math.max(...a); return Math.floor(a[0]); }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 3 regs 9 constructor
       0  Move r3, r0
       1  LoadUndefined r4
       2  NewArray r7, 0
       3  AppendSpread r7, r2  ; ...a of g
       4  CallSpread r3, r3(r7..r8)  ; g
       5  Move r4, r1
       6  GetProp r3, r4, .m
       7  NewArray r7, 0
       8  LoadInt r8, 1
       9  Append r7, r8
      10  AppendSpread r7, r2  ; ...a of o.m
      11  CallSpread r3, r3(r7..r8)  ; o.m
      12  Move r3, r0
      13  NewArray r7, 0
      14  AppendSpread r7, r2  ; ... of g
      15  LoadInt r8, 1
      16  Append r7, r8
      17  NewSpread r3, r3(r7..r8)  ; a list
      18  GetProp r3, r1, .C
      19  LoadInt r7, 1
      20  New r3, r3(r7..r8)  ; o.C
      21  LoadBuiltin r3, Math.max
      22  NewArray r7, 0
      23  AppendSpread r7, r2  ; ...a of Math.max
      24  CallSpread r3, r3(r7..r8)
      25  LoadBuiltin r3, Math.floor
      26  LoadInt r8, 0
      27  GetElem r7, r2, r8
      28  Call r3, r3(r7..r8)
      29  Return r3
    ");
}

#[test]
fn functions_get_their_names() {
    assert_snapshot!(listed("const a = () => {}; let b = function () {}, c = function d() { return d; }; const o = { e: () => {}, ['f' + 1]: () => {} }; let { g = () => {} } = o;"), @r#"
    function 0 `` params 0 regs 6
       0  Closure r0, function 1
       1  Closure r1, function 2
       2  Closure r2, function 3
       3  Closure r4, function 4
       4  NewObjectOf r3, r4..r5, {e}
       5  LoadConst r4, "f"
       6  AddInt r4, r4, 1
       7  ToPropertyKey r4, r4
       8  Closure r5, function 5
       9  SetFunctionName r5, r4, 0
      10  InitElem r3, r4, r5
      11  GetProp r4, r3, .g
      12  JumpNotUndefined r4, @14
      13  Closure r4, function 6
      14  ReturnUndefined
    function 1 `a` params 0 regs 0 arrow
       0  ReturnUndefined
    function 2 `b` params 0 regs 0 constructor
       0  ReturnUndefined
    function 3 `d` params 0 regs 1 constructor
       0  LoadCallee r0
       1  Return r0
    function 4 `e` params 0 regs 0 arrow
       0  ReturnUndefined
    function 5 `` params 0 regs 0 arrow
       0  ReturnUndefined
    function 6 `g` params 0 regs 0 arrow
       0  ReturnUndefined
    "#);
}

#[test]
fn this_and_arguments_of_the_function_around() {
    assert_snapshot!(listed("function f() { return () => [this, arguments.length, new.target]; }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 0 arguments r0 new.target r1 regs 4 constructor
       0  LoadThis r3
       1  Closure r2, function 2
       2  Return r2
    function 2 `` params 0 regs 4 arrow captures r3 r0 r1
       0  LoadCapture r1, c0
       1  LoadCapture r3, c1
       2  GetProp r2, r3, .length
       3  LoadCapture r3, c2
       4  NewArrayOf r0, r1..r4
       5  Return r0
    ");
}

#[test]
fn the_standard_library_calls_intrinsics_and_functions_by_form() {
    assert_snapshot!(listed_std("function f(g, x, a) { if ($isObject(x)) return $call(g, x, 1); return $apply($construct(g, 1), x, a); }"), @"
    function 0 `` params 0 regs 1
       0  Closure r0, function 1
       1  ReturnUndefined
    function 1 `f` params 3 regs 10 constructor
       0  Move r4, r1
       1  Intrinsic r3, r4..r5, $isObject
       2  JumpFalse r3, @8
       3  Move r3, r0
       4  Move r4, r1
       5  LoadInt r7, 1
       6  Call r3, r3(r7..r8)
       7  Return r3
       8  Move r5, r0
       9  LoadInt r9, 1
      10  New r3, r5(r9..r10)
      11  Move r4, r1
      12  Move r7, r2
      13  CallSpread r3, r3(r7..r8)
      14  Return r3
    ");
}
