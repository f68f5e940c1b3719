using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>What code does about the failure of a value, anywhere in a flow graph.</summary>
internal sealed class ValueInsights(GraphFlow graph, int id)
{
    private readonly int _family = graph.Table.FamilyOf(id);
    private readonly StatusEnum _status = graph.Table.StatusOf(id)!;

    /// <summary>Whether something is done, or was deliberately left undone, where only a failure comes.</summary>
    /// <param name="except">Code that does not count.</param>
    public bool IsIsolated(Func<SyntaxNode, bool> except)
        => graph.Events.Tests.Exists(test => IsOwn(test.Id) && test.Entry.NamesFailure && Isolates(test) && !except(test.Syntax))
            || graph.Events.Contents.Exists(content => IsOwn(content.Id) && _status.IsIsolated(content.Possible) && !except(content.Operation.Syntax))
            || Has(UseKind.Ensured);

    /// <summary>Whether a test names a failure.</summary>
    public bool NamesFailure => graph.Events.Tests.Exists(test => IsOwn(test.Id) && test.Entry.NamesFailure);

    /// <summary>Whether what explains a failure is read.</summary>
    public bool ReadsDetail => graph.Events.Uses.Exists(use => IsOwn(use.Id) && use.Kind == UseKind.DetailRead);

    /// <summary>Whether somebody else gets the value where it can be a failure.</summary>
    public bool IsHandedOver => Has(UseKind.HandedOver) || Has(UseKind.Stored);

    /// <summary>Whether the status is written down where it can be a failure.</summary>
    public bool IsWrittenDown => Has(UseKind.WrittenDown);

    /// <summary>Whether the failure is looked at, or handed on, behind a position.</summary>
    public bool IsSeenAfter(int position)
        => graph.Events.Tests.Exists(test => IsOwn(test.Id) && test.Syntax.SpanStart >= position && test.Before.Possible.Overlaps(_status.Failures)
                && (test.Entry.NamesFailure || Isolates(test)))
            || graph.Events.Uses.Exists(use => IsOwn(use.Id) && use.Syntax.SpanStart >= position && use.Facts.Possible.Overlaps(_status.Failures)
                && use.Kind is not (UseKind.WrittenDown or UseKind.Copied))
            || graph.Events.Contents.Exists(content => IsOwn(content.Id) && content.Operation.Syntax.SpanStart >= position && _status.IsIsolated(content.Possible));

    public bool IsOwn(int other) => graph.Table.FamilyOf(other) == _family;

    private bool Isolates(StatusTest test)
        => _status.IsIsolated(test.Before.Possible & test.Entry.WhenTrue) || _status.IsIsolated(test.Before.Possible & test.Entry.WhenFalse);

    private bool Has(UseKind kind)
        => graph.Events.Uses.Exists(use => IsOwn(use.Id) && use.Kind == kind && use.Facts.Possible.Overlaps(_status.Failures));
}
