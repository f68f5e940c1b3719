using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>Notes under which statuses a statement runs, where not under all of them.</summary>
internal sealed class ContentNotes(FlowContext context)
{
    private StatusSet[] _last = [];

    /// <summary>Before everything is noted once more.</summary>
    public void Clear() => _last = [];

    public void Take(IOperation operation)
    {
        if (context.Events is not { } events || (operation.IsImplicit && operation is not IConversionOperation) || operation is IFlowCaptureOperation)
        {
            return;
        }

        if (_last.Length < context.Table.ValueCount)
        {
            Array.Resize(ref _last, context.Table.ValueCount);
        }

        for (int place = 0; place < context.State.PlaceCount; place++)
        {
            if (HeldNumber(place) is { } id
                && context.State.Facts(id) is { Exists: true, Possible: var possible } && context.Table.StatusOf(id) is { } status && !status.Named.IsWithin(possible))
            {
                bool isIsolated = status.IsIsolated(possible);
                if (isIsolated || _last[id] != possible)
                {
                    _last[id] = possible;
                    events.Run(new Content(operation, id, possible), isIsolated);
                }
            }
        }
    }

    /// <summary>The number of the record or status that a place holds.</summary>
    private int? HeldNumber(int place) => context.State.Held(place) switch
    {
        CarrierValue { Id: var id } => id,
        StatusValue { Id: var id } => id,
        _ => null,
    };
}
