using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Variables, members and elements.</summary>
public partial class TemplateContext
{
    /// <summary>An object that names are looked up in, or a loop with its one variable.</summary>
    private readonly record struct Scope(IScriptObject? Object, LoopState? Loop);

    /// <summary>The local variables of a function or an included page.</summary>
    private sealed class LocalFrame
    {
        public ScriptArray? Arguments { get; set; }

        public ScriptBlockStatement? Block { get; init; }

        public ScriptObject? Variables { get; set; }

        /// <summary>Loops below this depth belong to the caller.</summary>
        public int ScopeBase { get; init; }

        public int LoopDepth { get; set; }

        public LocalFrame? Caller { get; init; }

        public string? CallerIndent { get; init; }

        public string? CallerBaseIndent { get; init; }
    }

    private Scope[] _scopes = new Scope[8];
    private int _scopeCount;
    private LocalFrame _frame;

    /// <summary>The object that unprefixed names are written to.</summary>
    public IScriptObject? CurrentGlobal
    {
        get
        {
            for (var i = _scopeCount - 1; i >= 0; i--)
            {
                if (_scopes[i].Object is { } found)
                {
                    return found;
                }
            }

            return null;
        }
    }

    public void PushGlobal(IScriptObject scriptObject) => PushScope(new Scope(scriptObject, Loop: null));

    public IScriptObject? PopGlobal() =>
        _scopeCount <= 2 ? throw new InvalidOperationException("PopGlobal without PushGlobal") : PopScope().Object;

    private void PushScope(Scope scope)
    {
        if (_scopeCount == _scopes.Length)
        {
            Array.Resize(ref _scopes, _scopes.Length * 2);
        }

        _scopes[_scopeCount++] = scope;
    }

    private Scope PopScope()
    {
        var scope = _scopes[--_scopeCount];
        _scopes[_scopeCount] = default;
        return scope;
    }

    /// <summary>Opens a page or function of its own: local variables and arguments.</summary>
    public void PushLocal(ScriptArray? arguments = null) => PushFrame(arguments, block: null);

    public void PopLocal() => PopFrame();

    private void PushFrame(ScriptArray? arguments, ScriptBlockStatement? block)
    {
        _frame = new LocalFrame
        {
            Arguments = arguments,
            Block = block,
            ScopeBase = _scopeCount,
            Caller = _frame,
            CallerIndent = CurrentIndent,
            CallerBaseIndent = _baseIndent,
        };
        _baseIndent = CurrentIndent;
    }

    private void PopFrame()
    {
        CurrentIndent = _frame.CallerIndent;
        _baseIndent = _frame.CallerBaseIndent;
        _frame = _frame.Caller ?? throw new InvalidOperationException("PopLocal without PushLocal");
    }

    internal void EnterFunction(ScriptArray arguments, ScriptBlockStatement? block, bool opensGlobal)
    {
        PushFrame(arguments, block);
        if (opensGlobal)
        {
            PushGlobal(new ScriptObject());
        }
    }

    internal void ExitFunction(bool opensGlobal)
    {
        if (opensGlobal)
        {
            PopScope();
        }

        PopFrame();
        EndReturn();
    }

    // ---- Reading -------------------------------------------------------------------------------------------------------

    /// <summary>The value of a variable; what is not found is null, or an error with <see cref="StrictVariables"/>.</summary>
    public virtual object? GetValue(ScriptVariable variable)
    {
        if (
            variable.Scope == ScriptVariableScope.Local
                ? TryGetLocal(variable, out var value)
                : TryGetGlobal(variable, out value)
        )
        {
            return value;
        }

        if (TryGetVariable is not null && TryGetVariable(this, CurrentSpan, variable, out value))
        {
            return value;
        }

        return StrictVariables && variable.Name.Length > 0
            ? throw new ScriptRuntimeException(
                CurrentSpan,
                $"The variable or function `{variable}` was not found.{Suggestion(variable)}"
            )
            : null;
    }

    private bool TryGetGlobal(ScriptVariable variable, out object? value)
    {
        var name = variable.Name;
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            var (scope, loop) = _scopes[i];
            if (loop is not null)
            {
                if (loop.Variable is { Scope: ScriptVariableScope.Global } own && own.Name == name)
                {
                    value = loop.Value;
                    return true;
                }

                if (loop.Keyword == name)
                {
                    value = loop;
                    return true;
                }
            }
            else if (scope!.TryGetValue(this, CurrentSpan, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool TryGetLocal(ScriptVariable variable, out object? value)
    {
        var name = variable.Name;
        if (name.Length == 0)
        {
            value = _frame.Arguments;
            return value is not null;
        }

        if (name == "$")
        {
            value = _frame.Block;
            return true;
        }

        if (FindLocalLoop(name) is { } loop)
        {
            value = loop.Value;
            return true;
        }

        value = null;
        return _frame.Variables?.TryGetValue(this, CurrentSpan, name, out value) == true;
    }

    private LoopState? FindLocalLoop(string name)
    {
        for (var i = _scopeCount - 1; i >= _frame.ScopeBase; i--)
        {
            if (_scopes[i].Loop is { Variable: { Scope: ScriptVariableScope.Local } own } loop && own.Name == name)
            {
                return loop;
            }
        }

        return null;
    }

    internal object? GetMember(ScriptNode node, object target, string member)
    {
        if (member == "empty?")
        {
            return Boxed.Of(IsEmpty(target) == true);
        }

        if (TryReadMember(target, member, out var value))
        {
            return value;
        }

        if (TryGetMember is not null && TryGetMember(this, node.Span, target, member, out value))
        {
            return value;
        }

        return EnableRelaxedMemberAccess
            ? null
            : throw new ScriptRuntimeException(
                node.Span,
                $"The member `{member}` was not found: {node}.{DidYouMean.Among(member, MembersOf(target))}"
            );
    }

    internal bool TryReadMember(object target, string member, out object? value)
    {
        switch (target)
        {
            case ScriptObject plain:
                return plain.TryGetValue(this, CurrentSpan, member, out value);
            case IScriptObject scope:
                return scope.TryGetValue(this, CurrentSpan, member, out value);
            case LoopState loop:
                return loop.TryGetMember(this, member, out value);
            case DateTime or TimeSpan:
                return TimeMembers.TryGet(target, member, out value);
            case System.Collections.IDictionary dictionary:
                value = dictionary.Contains(member) ? dictionary[member] : null;
                return value is not null || dictionary.Contains(member);
            case string or IScriptOutput when member == "size":
                value = Boxed.Of(ObjectToString(target).Length);
                return true;
            case ScriptRange range when member == "size":
                value = Boxed.Of(range.Count);
                return true;
            case System.Collections.IList list when member == "size":
                value = Boxed.Of(list.Count);
                return true;
            default:
                value = null;
                return false;
        }
    }

    internal static IEnumerable<string> MembersOf(object? target) =>
        target switch
        {
            IScriptObject scope => scope.GetMembers(),
            LoopState => LoopState.Members,
            DateTime => TimeMembers.OfDate,
            TimeSpan => TimeMembers.OfSpan,
            string => ["size"],
            _ => [],
        };

    internal object? GetElement(ScriptNode node, object target, object index)
    {
        switch (target)
        {
            case ScriptArray array when index is int place && place >= 0 && place < array.Count:
                return array[place];
            case IScriptObject when index is string name:
                return GetMember(node, target, name);
            case System.Collections.IList list:
                return ElementAt(node, list, index);
            case ScriptRange range:
                var position = ToLong(node, index);
                position += position < 0 ? range.Count : 0;
                return position >= 0 && position < range.Count ? range[position] : OutOfRange(node, range.Count, index);
            case string or IScriptOutput:
                var text = ObjectToString(target);
                var letter = ToLong(node, index);
                letter += letter < 0 ? text.Length : 0;
                return letter >= 0 && letter < text.Length
                    ? text[(int)letter].ToString()
                    : OutOfRange(node, text.Length, index);
            case System.Collections.IDictionary dictionary:
                return dictionary.Contains(index) ? dictionary[index] : null;
            case IScriptObject or LoopState:
                return GetMember(node, target, ObjectToString(index));
            default:
                throw new ScriptRuntimeException(
                    node.Span,
                    $"Expecting a list or an object. Cannot index {GetTypeName(target)}: {node}"
                );
        }
    }

    private object? ElementAt(ScriptNode node, System.Collections.IList list, object index)
    {
        var position = ToLong(node, index);
        position += position < 0 ? list.Count : 0;
        return position >= 0 && position < list.Count ? list[(int)position] : OutOfRange(node, list.Count, index);
    }

    private long ToLong(ScriptNode node, object index) =>
        Numbers.IsNumber(index)
            ? ToInt(node.Span, index)
            : throw new ScriptRuntimeException(
                node.Span,
                $"The index must be a whole number, not {GetTypeName(index)}: {node}"
            );

    private object? OutOfRange(ScriptNode node, long count, object index) =>
        EnableRelaxedIndexerAccess
            ? null
            : throw new ScriptRuntimeException(
                node.Span,
                $"The index `{index}` is out of bounds [0, {count - 1}]: {node}"
            );

    // ---- Writing -------------------------------------------------------------------------------------------------------

    public void SetValue(ScriptVariable variable, object? value) => SetValue(variable, value, asReadOnly: false);

    public virtual void SetValue(ScriptVariable variable, object? value, bool asReadOnly)
    {
        var scope =
            variable.Scope == ScriptVariableScope.Local ? LocalScope(variable, value) : GlobalScope(variable, value);
        if (scope?.TrySetValue(this, CurrentSpan, variable.Name, value, asReadOnly) == false)
        {
            throw new ScriptRuntimeException(CurrentSpan, $"Cannot set value on the readonly variable `{variable}`");
        }
    }

    /// <summary>Where a local variable is kept; null when it is the variable of a loop, which has been set.</summary>
    private ScriptObject? LocalScope(ScriptVariable variable, object? value)
    {
        // `$` itself: the arguments of the page or function that runs.
        if (variable.Name.Length == 0)
        {
            _frame.Arguments = value as ScriptArray;
            return null;
        }

        if (FindLocalLoop(variable.Name) is not { } loop)
        {
            return _frame.Variables ??= [];
        }

        loop.Value = value;
        return null;
    }

    private IScriptObject? GlobalScope(ScriptVariable variable, object? value)
    {
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            var (scope, loop) = _scopes[i];
            if (scope is not null)
            {
                return scope;
            }

            if (loop!.Variable is { Scope: ScriptVariableScope.Global } own && own.Name == variable.Name)
            {
                loop.Value = value;
                return null;
            }
        }

        return null;
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        var scope = variable.Scope == ScriptVariableScope.Local ? _frame.Variables ??= [] : CurrentGlobal!;
        scope.SetReadOnly(variable.Name, isReadOnly);
    }

    public void DeleteValue(ScriptVariable variable)
    {
        var scope = variable.Scope == ScriptVariableScope.Local ? _frame.Variables : CurrentGlobal;
        scope?.Remove(variable.Name);
    }

    internal void SetMember(ScriptNode node, object target, string member, object? value)
    {
        switch (target)
        {
            case IScriptObject scope:
                if (!scope.TrySetValue(this, node.Span, member, value, readOnly: false))
                {
                    throw new ScriptRuntimeException(node.Span, $"Cannot set a value for the readonly member `{node}`");
                }

                break;
            case System.Collections.IDictionary { IsReadOnly: false } dictionary:
                dictionary[member] = value;
                break;
            default:
                throw new ScriptRuntimeException(
                    node.Span,
                    $"Cannot set a member of {GetTypeName(target)}: {node}. Expecting an object"
                );
        }
    }

    internal void SetElement(ScriptNode node, object target, object index, object? value)
    {
        if (target is System.Collections.IList list && index is not string)
        {
            var position = ToLong(node, index);
            position += position < 0 ? list.Count : 0;
            if (position < 0)
            {
                throw new ScriptRuntimeException(node.Span, $"The index `{index}` is out of bounds: {node}");
            }

            if (list.IsReadOnly || (list is not ScriptArray && position >= list.Count))
            {
                throw new ScriptRuntimeException(node.Span, $"Cannot set an element of a readonly list: {node}");
            }

            CheckArrayLength(node.Span, position + 1);
            list[(int)position] = value;
        }
        else
        {
            SetMember(node, target, ObjectToString(index), value);
        }
    }

    // ---- Suggestions ---------------------------------------------------------------------------------------------------

    /// <summary>The nearest known name, as the end of a message.</summary>
    internal string Suggestion(ScriptExpression path) =>
        path switch
        {
            ScriptVariableLocal local => DidYouMean.Among(local.Name, _frame.Variables?.Keys ?? []),
            ScriptVariable variable => DidYouMean.Among(variable.Name, KnownNames()),
            ScriptMemberExpression { Target: ScriptVariable owner } member => DidYouMean.Among(
                member.Member,
                MembersOf(owner.GetValue(this)),
                owner + "."
            ),
            _ => "",
        };

    /// <summary>As <see cref="Suggestion"/>, if the path is a variable that does not exist at all.</summary>
    internal string SuggestionForMissing(ScriptExpression path) =>
        path is ScriptVariableGlobal variable && !TryGetGlobal(variable, out _) ? Suggestion(path) : "";

    private IEnumerable<string> KnownNames()
    {
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            var (scope, loop) = _scopes[i];
            foreach (var name in scope?.GetMembers() ?? [loop!.Variable?.Name ?? loop.Keyword])
            {
                yield return name;
            }
        }
    }
}
