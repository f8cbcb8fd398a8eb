//! Statements, as V8's parser reads them for the names of functions. Not here: expressions (`infer.rs`).

use becket_syntax::ast::{self, ForTarget, LoopHead, PatternKind, Stmt, StmtKind};

use super::Reader;

impl<'a> Reader<'_, 'a> {
    pub(super) fn statements(&mut self, list: &'a [Stmt<'a>]) {
        for stmt in list {
            self.statement(stmt);
        }
    }

    fn statement(&mut self, stmt: &'a Stmt<'a>) {
        match stmt.kind {
            StmtKind::Expr(expr) | StmtKind::Return(Some(expr)) | StmtKind::Throw(expr) => self.assigned(expr),
            StmtKind::Var(decl) => self.declaration(decl),
            StmtKind::Function(node) => {
                let name = node.name.map_or("default", |name| self.names.text(name.name));
                self.apart(name, |reader| reader.inside(node));
            }
            StmtKind::Class(class) => self.class(class),
            StmtKind::If(arms, otherwise) => {
                for arm in arms {
                    self.assigned(arm.test);
                    self.statement(arm.then);
                }
                if let Some(otherwise) = otherwise {
                    self.statement(otherwise);
                }
            }
            StmtKind::Loop(it) => self.iteration(it),
            StmtKind::Try(it) => {
                self.statements(it.block);
                if let Some(catch) = it.catch {
                    if let Some(param) = catch.param {
                        self.part(|reader| reader.pattern(param));
                    }
                    self.statements(catch.body);
                }
                if let Some(finally) = it.finally {
                    self.statements(finally);
                }
            }
            StmtKind::Switch(subject, cases) => {
                self.assigned(subject);
                for case in cases {
                    if let Some(test) = case.test {
                        self.assigned(test);
                    }
                    self.statements(case.body);
                }
            }
            StmtKind::Block(list) => self.statements(list),
            StmtKind::Labelled(_, inner) => self.statement(inner),
            StmtKind::Export(ast::Export::Decl(inner) | ast::Export::DefaultDecl(inner)) => self.statement(inner),
            StmtKind::Export(ast::Export::DefaultExpr(expr)) => self.assigned(expr),
            StmtKind::Empty
            | StmtKind::Return(None)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Debugger
            | StmtKind::With(..)
            | StmtKind::Import(_)
            | StmtKind::Export(ast::Export::Names { .. } | ast::Export::All(..))
            | StmtKind::Types(_)
            | StmtKind::Refused(_)
            | StmtKind::Recovered => {}
        }
    }

    fn declaration(&mut self, decl: &'a ast::VarDecl<'a>) {
        for it in decl.decls {
            self.part(|reader| {
                reader.pattern(it.target);
                let Some(init) = it.init else { return };
                reader.value_of(it.target, init);
                if let PatternKind::Name(_) = it.target.kind {
                    reader.give_or_take(init);
                }
            });
        }
    }

    fn iteration(&mut self, it: &'a ast::Loop<'a>) {
        match it.head {
            LoopHead::While(test) => self.assigned(test),
            LoopHead::DoWhile(_) => {}
            LoopHead::For { init, test, update } => {
                match init {
                    Some(ast::ForInit::Var(decl)) => self.declaration(decl),
                    Some(ast::ForInit::Expr(expr)) => self.assigned(expr),
                    None => {}
                }
                [test, update].into_iter().flatten().for_each(|expr| self.assigned(expr));
            }
            LoopHead::ForIn(target, value) | LoopHead::ForOf { target, iterable: value, .. } => {
                let (ForTarget::Var(_, pattern) | ForTarget::Pattern(pattern)) = target;
                self.part(|reader| reader.pattern(pattern));
                self.assigned(value);
            }
        }
        self.statement(it.body);
        if let LoopHead::DoWhile(test) = it.head {
            self.assigned(test);
        }
    }
}
