using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>What the flow graphs of a body no longer show, read off its operations before they were lowered.</summary>
internal sealed class FlowSources
{
    private readonly List<SyntaxNode> _governing = [];
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);

    public FlowSources(IOperation root, StatusCatalog catalog)
    {
        Root = root;
        Shared = new SharedVariables(root);
        List<IPropertySymbol> members = [];
        foreach (IOperation operation in root.Descendants())
        {
            // To ask an operation for its kind, or whether it is of some interface, costs more than what is done with most of them.
            OperationKind kind = operation.Kind;
            Note(operation, kind);
            IPropertySymbol? member = kind == OperationKind.PropertyReference ? ((IPropertyReferenceOperation)operation).Property : null;
            if (member is not null && catalog.IsSecret(member))
            {
                Secrets.Add((IPropertyReferenceOperation)operation);
            }

            MakesRecords |= kind is OperationKind.With or OperationKind.ObjectCreation && catalog.CarrierOf(operation.Type) is not null;
            if (!LooksAtStatus)
            {
                LooksAtStatus = IsOfStatus(operation, kind, catalog);

                // Which members depend on a status is known once every record in the body has been seen.
                _ = catalog.CarrierOf(operation.Type);
                if (member is not null)
                {
                    members.Add(member);
                }
            }
        }

        LooksAtStatus = LooksAtStatus || members.Exists(catalog.DependsOnStatus);
    }

    public IOperation Root { get; }

    public SharedVariables Shared { get; }

    /// <summary>
    /// Whether anything in the body has to do with a status, or with what depends on one. Where nothing has, no path can be
    /// told from another by it: there is nothing to follow.
    /// </summary>
    public bool LooksAtStatus { get; private set; }

    /// <summary>Whether the body itself makes records, or changes copies: what it finds in some place later can be one of those.</summary>
    public bool MakesRecords { get; private set; }

    /// <summary>The lambdas and local functions of the body; null where it has none, as most.</summary>
    public NestedFunctions? Nested { get; private set; }

    /// <summary>Switch statements and switch expressions.</summary>
    public List<IOperation> Switches { get; } = [];

    /// <summary>The statements <c>if</c>.</summary>
    public List<IConditionalOperation> Ifs { get; } = [];

    /// <summary>The statements <c>try</c> that have a <c>catch</c>.</summary>
    public List<ITryOperation> Tries { get; } = [];

    public List<IInvocationOperation> Invocations { get; } = [];

    public List<IObjectCreationOperation> Creations { get; } = [];

    /// <summary>Reads of members that hold a secret.</summary>
    public List<IPropertyReferenceOperation> Secrets { get; } = [];

    /// <summary>What compares a value with a constant, or may do so: calls, operators, patterns and switches.</summary>
    public List<IOperation> Comparisons { get; } = [];

    /// <summary>Whether nobody but the statements at hand gets at what a place holds.</summary>
    public bool IsOwn(Place place)
        => place is { IsShared: false, IsGiven: false, Parent: -1 }
            && (place.Symbol is not { } variable || Nested?.Capture(variable) != true);

    /// <summary>Whether a switch looks at an expression. Of few switches, to compare costs less than to look up.</summary>
    public bool IsGoverning(SyntaxNode expression) => _governing.Contains(expression);

    /// <summary>Whether anything is done with a variable but to give it values.</summary>
    public bool IsRead(ILocalSymbol variable) => _read.Contains(variable);

    private void Note(IOperation operation, OperationKind kind)
    {
        Shared.Note(operation, kind);
        switch (kind)
        {
            case OperationKind.Switch:
                AddSwitch(operation, ((ISwitchOperation)operation).Value);
                break;
            case OperationKind.SwitchExpression:
                AddSwitch(operation, ((ISwitchExpressionOperation)operation).Value);
                break;
            case OperationKind.AnonymousFunction:
                (Nested ??= new NestedFunctions()).Add((IAnonymousFunctionOperation)operation, Shared);
                break;
            case OperationKind.LocalFunction:
                (Nested ??= new NestedFunctions()).Add((ILocalFunctionOperation)operation, Shared);
                break;
            case OperationKind.Conditional:
                if (operation.Syntax is IfStatementSyntax)
                {
                    Ifs.Add((IConditionalOperation)operation);
                }

                break;
            case OperationKind.Try:
                ITryOperation attempt = (ITryOperation)operation;
                if (!attempt.Catches.IsEmpty)
                {
                    Tries.Add(attempt);
                }

                break;
            case OperationKind.Invocation:
                Invocations.Add((IInvocationOperation)operation);
                Comparisons.Add(operation);
                break;
            case OperationKind.ObjectCreation:
                Creations.Add((IObjectCreationOperation)operation);
                break;
            case OperationKind.Binary or OperationKind.IsPattern:
                Comparisons.Add(operation);
                break;
            case OperationKind.LocalReference:
                ILocalReferenceOperation reference = (ILocalReferenceOperation)operation;
                if (!IsOnlyAssigned(reference))
                {
                    _ = _read.Add(reference.Local);
                }

                break;
            default:
                break;
        }
    }

    private void AddSwitch(IOperation operation, IOperation value)
    {
        Switches.Add(operation);
        Comparisons.Add(operation);
        _governing.Add(value.Syntax);
    }

    /// <summary>
    /// Any value of such an enum, and whatever tells failure; and where the operations do not show what is looked at, that counts
    /// too.
    /// </summary>
    private static bool IsOfStatus(IOperation operation, OperationKind kind, StatusCatalog catalog) => kind switch
    {
        _ when catalog.EnumOf(operation.Type) is not null => true,
        OperationKind.Invocation => catalog.TraitsOf(((IInvocationOperation)operation).TargetMethod).IsFailureGuard,
        OperationKind.Switch or OperationKind.SwitchExpression => true,
        OperationKind.Loop when operation is IForEachLoopOperation { Collection.Type: var type }
            => type is not INamedTypeSymbol collection || catalog.ItemsOf(type) is not null || IsOfStatuses(collection, catalog),
        _ => false,
    };

    private static bool IsOfStatuses(INamedTypeSymbol collection, StatusCatalog catalog) => collection.TypeArguments.Any(item => catalog.EnumOf(item) is not null);

    private static bool IsOnlyAssigned(ILocalReferenceOperation reference)
        => reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == reference;
}
