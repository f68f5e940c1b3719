using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>
/// Lists, sets and texts that the code makes empty and fills itself: whether there is anything in one tells what was found before.
/// Once others have one, it proves nothing.
/// </summary>
internal sealed class FilledLists(FlowContext context)
{
    public static bool IsCount(IPropertySymbol property) => property is { Name: "Count" or "Length", Parameters.IsEmpty: true } && FrameworkCode.Declares(property);

    public static SubstituteValue CountOf(FilledValue list) => new(0, list.IsFilled) { IsExact = true, IsLeast = true };

    /// <summary>Whether an operation is what a method is called on.</summary>
    public static bool IsCalled(IOperation operation) => Outermost(operation) is { Parent: IInvocationOperation call } outer && call.Instance == outer;

    /// <returns>Null for what is not empty, or is not put into a variable.</returns>
    public FilledValue? Make(IOperation creation, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (creation.Type is not { Name: "List" or "HashSet" or "SortedSet" or "Queue" or "Stack" or "LinkedList" or "Collection" or "StringBuilder" } type
            || !FrameworkCode.Declares(type)
            || arguments.Any(static argument => argument.Value.Type?.SpecialType != SpecialType.System_Int32)
            || !IsPutIntoVariable(Outermost(creation)))
        {
            return null;
        }

        // Whoever still holds the one that was made here before has another.
        context.State.Change(creation, static _ => MixedValue.Instance);
        return new FilledValue(creation, Relation.False);
    }

    /// <summary>Somebody reads a variable that holds a list.</summary>
    public AbstractValue? Read(FilledValue list, IOperation operation)
    {
        IOperation outer = Outermost(operation);
        bool isKept = outer.Parent switch
        {
            IInvocationOperation { TargetMethod: var method } call => call.Instance == outer && FrameworkCode.Declares(method) && EffectOf(call, []) is not null,
            IArgumentOperation { Parent: IInvocationOperation call } => IsReadOnly(call.TargetMethod),
            IPropertyReferenceOperation property => property.Instance == outer && IsCount(property.Property),
            IIsPatternOperation pattern => !pattern.Pattern.DescendantsAndSelf().Any(static part => part is IDeclarationPatternOperation or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null }),
            IIsNullOperation or IBinaryOperation => true,
            _ => IsPutIntoVariable(outer),
        };
        if (isKept || context.TextDepth > 0)
        {
            return list;
        }

        Open(list, operation);
        return null;
    }

    /// <summary>Others get a list. They may well be the ones that look.</summary>
    public void Open(FilledValue list, IOperation where)
    {
        HandOver(list, where);
        context.State.Change(list.Creation, Opened);
    }

    public static AbstractValue Opened(FilledValue list) => list with { IsOpen = true };

    /// <summary>Somebody asks whether there is anything in a list.</summary>
    /// <returns>Null where the result proves nothing. Whoever asks counts as having looked at what is kept in it.</returns>
    public FilledValue? Asked(FilledValue list, IOperation where)
    {
        if (!list.IsOpen)
        {
            return list;
        }

        HandOver(list, where);
        return null;
    }

    /// <summary>A call on a list, or with one.</summary>
    public AbstractValue? Visit(IInvocationOperation call, AbstractValue? instance, AbstractValue?[] arguments)
    {
        if (instance is FilledValue list)
        {
            if (EffectOf(call, arguments) is { } effect)
            {
                context.State.Change(list.Creation, filled => filled with { IsFilled = effect(filled.IsFilled) });
            }

            return null;
        }

        return call.TargetMethod is not { Name: "Any" or "Count", ContainingType.Name: "Enumerable" } || arguments is not [FilledValue passed] || Asked(passed, call) is not { } asked ? null
            : call.TargetMethod.Name == "Any" ? BoolValue.Of(asked.IsFilled)
            : CountOf(asked);
    }

    private void HandOver(FilledValue list, IOperation where)
    {
        foreach (RelationEntry entry in list.IsFilled.Entries)
        {
            context.Uses.HandOver(entry.Id, where);
        }
    }

    /// <summary>What a method makes of a list; null for one that nothing is known of.</summary>
    private static Func<Relation, Relation>? EffectOf(IInvocationOperation call, AbstractValue?[] arguments)
    {
        bool isStatement = Outermost(call).Parent is IExpressionStatementOperation;
        switch (call.TargetMethod.Name)
        {
            case "Add" or "Insert" or "Enqueue" or "Push" or "AddFirst" or "AddLast" or "AppendLine" when isStatement || call.TargetMethod.Name == "Add":
                return static _ => Relation.True;
            case "Append" when isStatement:
                bool isText = arguments is [ConstantValue { Constant: string { Length: > 0 } }];
                return isText ? static _ => Relation.True : static filled => Relation.Or(filled, Relation.Unknown);
            case "AddRange" or "InsertRange" or "AppendJoin" or "AppendFormat" when isStatement:
                return static filled => Relation.Or(filled, Relation.Unknown);
            case "Clear" when isStatement:
                return static _ => Relation.False;
            case "ToString" or "ToArray" or "Contains" or "IndexOf" or "GetEnumerator":
                return static filled => filled;
            default:
                return null;
        }
    }

    /// <summary>Methods that put nothing into what they get, and give it to nobody who could.</summary>
    private static bool IsReadOnly(IMethodSymbol method)
        => FrameworkCode.Declares(method) && method.ContainingType is { Name: "Enumerable" } or { SpecialType: SpecialType.System_String }
            && method.Name is "Any" or "Count" or "Join" or "Concat" or "First" or "Contains" or "ToArray" or "ToList";

    private static bool IsPutIntoVariable(IOperation operation)
        => operation.Parent is IFlowCaptureOperation
            or ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.IsRef: false } or IFlowCaptureReferenceOperation, IsRef: false };

    private static IOperation Outermost(IOperation operation)
        => operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation ? Outermost(operation.Parent) : operation;
}
