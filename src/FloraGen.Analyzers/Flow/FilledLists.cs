using FloraGen.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Lists, sets and texts that the code makes empty and fills itself: whether there is anything in one tells what was found before.
/// Once others have one, nothing is known of it.
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
            || Outermost(creation).Parent is not (IFlowCaptureOperation or ISimpleAssignmentOperation))
        {
            return null;
        }

        // Whoever still holds the one that was made here before has another.
        context.State.Release(creation);
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
            ISimpleAssignmentOperation or IFlowCaptureOperation or IIsNullOperation or IBinaryOperation => true,
            _ => false,
        };
        if (isKept)
        {
            return list;
        }

        context.State.Release(list.Creation);
        return null;
    }

    /// <summary>A call on a list, or with one.</summary>
    public AbstractValue? Visit(IInvocationOperation call, AbstractValue? instance, AbstractValue?[] arguments)
    {
        if (instance is FilledValue list)
        {
            if (EffectOf(call, arguments) is { } effect)
            {
                context.State.Exchange(list.Creation, effect(list.IsFilled));
            }

            return null;
        }

        return arguments is [FilledValue { IsFilled: var isFilled }] && call.TargetMethod is { Name: "Any", ContainingType.Name: "Enumerable" } ? BoolValue.Of(isFilled)
            : arguments is [FilledValue counted] && call.TargetMethod is { Name: "Count", ContainingType.Name: "Enumerable" } ? CountOf(counted)
            : null;
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

    private static IOperation Outermost(IOperation operation)
        => operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation ? Outermost(operation.Parent) : operation;
}
