using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Paging;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method whose result is awaited for a page, or iterated for all items.</summary>
internal sealed class PagerMethod(OperationPlan operation, string requestOwner) : ResourceMethod(operation)
{
    private PagerPlan Pager => Operation.Pager!;

    public override string Signature => $"{Needs.Pager}<{Pager.PageType}, {Pager.ItemType}> {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string fetch = $"(next, token) => _transport.{Needs.ApiTransportPages.SendForPageAsync}({Request(requestOwner, "next")}, {Pager.Reader}, options, token)";
            return Pager.Lead is null
                ? $"    => new({fetch}, cancellationToken);"
                : $"    => new(\n        {fetch},\n        {Pager.Lead},\n        cancellationToken);";
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        SummaryAndParameters(writer);
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, "Awaited: the first page. Iterated: every item of every page, requested as needed.");
        Exceptions(writer);
    }
}
